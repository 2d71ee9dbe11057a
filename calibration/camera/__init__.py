"""The camera in its place: lens, even light, part plane, boards, and the profile that keeps them."""
