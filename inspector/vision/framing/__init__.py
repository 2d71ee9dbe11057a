"""From a camera frame to the picture that is judged, and from a map back to places in the frame. No network here.

``preprocessing`` cuts and scales, ``registration`` fits the part search, ``framing`` applies it; ``tile_choice`` and ``stitching`` lay a
picture out in tiles; ``scored_area``, ``baseline_map`` and ``regions`` turn a map into a score and its places.
"""
