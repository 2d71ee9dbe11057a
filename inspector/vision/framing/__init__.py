"""From a camera frame to the picture that is judged, and from a map back to places in the frame. No network here."""
