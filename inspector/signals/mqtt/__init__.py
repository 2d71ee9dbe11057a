"""The station tells an MQTT 5 broker how it is and what became of each part. Telling only: no handshake, and never the only copy."""
