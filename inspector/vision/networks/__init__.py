"""Teacher, student and memory at work: detectors in torch and OpenVINO, and the choice between them.

``stpm`` and ``memory`` hold the equations in torch, ``openvino_graph`` the same as a graph; ``compiling`` makes the detector of a recipe,
``choosing`` measures which runtime is the fastest, ``compiled_cache`` keeps compiled networks; ``rounding`` and ``eight_bits`` are int8.
"""
