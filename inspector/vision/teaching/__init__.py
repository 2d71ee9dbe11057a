"""From good pictures to a recipe.

``training`` runs one teaching: ``teaching_set`` frames and splits the parts, ``teacher_features`` runs the teacher, ``memory_fitting``
builds the memory, ``student`` trains the student, ``recipe_fitting`` sets the limit. ``teachers`` keeps the teachers' weights.
"""
