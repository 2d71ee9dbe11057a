"""What each setting is called on the page, in the words of the people at the line; the key of the file stands below it."""

from __future__ import annotations

LABELS = {
    "camera": "Camera",
    "recipe": "Recipe at the start",
    "shifts": "Beginnings of the shifts",
    "engine.stall_after_s": "Camera counts as stalled after (s)",
    "engine.trigger_deadline_s": "Picture of a trigger is late after (s)",
    "engine.view_skew_s": "Pictures of one part lie apart at most (s)",
    "engine.view_deadline_s": "View counts as missing after (s)",
    "engine.trigger_queue_length": "Triggered parts that may wait",
    "engine.replay_queue_length": "Pictures read ahead of a folder or video",
    "engine.filmstrip_length": "Failures in the strip",
    "engine.trend_length": "Scores in the trend",
    "engine.latency_window": "Verdicts that latencies are taken from",
    "records.keep": "Keep pictures of FAIL and INVALID",
    "records.pass_every": "Keep every n-th PASS too",
    "records.max_gigabytes": "Room for all records (GB)",
    "records.max_days": "Keep records for (days)",
    "records.min_free_gigabytes": "Leave free on the disk (GB)",
    "records.queue_length": "Pictures that may wait for the disk",
    "teach.parts": "Good parts to collect",
    "teach.budget_s": "Time to learn (s)",
    "teach.teacher": "Teacher network",
    "teach.target_rate": "False rejects aimed at (share)",
    "teach.confidence": "Confidence of the bound",
    "teach.guaranteed": "Keep the bound, not only the mean",
    "teach.review_rate": "Good parts left to a person (share)",
    "teach.held_out": "Share of good parts that sets the limit",
    "teach.seed": "Seed of the random numbers",
    "teach.sample_interval_s": "Between two parts collected (s)",
    "teach.normalise_light": "Even out brightness and white balance",
    "teach.augment": "Learn copies where parts are few",
    "teach.tiles": "Tiles, rows x columns",
    "teach.align": "Find the part first",
    "teach.parts_per_picture": "Parts in a picture",
    "teach.parts_at_most": "Fewer parts in a picture are right too",
    "teach.go_on": "Learn on beside the line",
    "teach.hold_out_on": "Let judged parts join the held-out ones",
    "drift.lot_check": "Compare each lot with the held-out parts",
    "drift.false_alarm_parts": "Parts between two false drift alarms",
    "golden.at_start": "Ask at each start",
    "golden.interval_hours": "Ask again after (hours)",
    "golden.at_shifts": "Ask when a shift begins",
    "review.invalid": "INVALID parts wait for a person too",
    "review.sound": "Tone when a part begins to wait",
    "window.theme": "Theme",
    "window.language": "Language",
    "window.density": "Size of the buttons",
    "window.overlay_opacity": "Strength of the overlay, 0 to 1",
    "window.repaint_hz": "Draws in a second, at most",
    "profile.name": "Calibration profile in use",
    "profile.when_other": "Recipe taught under another profile",
    "log.level": "Least that is written",
    "log.size_mb": "Size of a file (MB)",
    "log.files": "Files that are kept",
    "report.station": "Name of this station",
    "report.folder": "Folder of the reports",
    "people.return_minutes": "Sign out after (minutes)",
    "people.until_shift_end": "Sign out when a shift ends",
    "people.shortest_pin": "Shortest PIN (characters)",
    "syslog.to": "Send the audit to",
    "syslog.ca_file": "File of trusted certificates",
    "ledger.parts_days": "Keep each part's row for (days)",
    "ledger.audit_days": "Keep the audit for (days)",
}
"""Key of the settings file, with its section -> label."""


def label_of(section: str, key: str) -> str:
    """In English. A setting that is new here is called by its key: "max_days" is "Max days"."""
    return LABELS.get(key_of(section, key)) or key.replace("_", " ").capitalize()


def key_of(section: str, key: str) -> str:
    """As in the file: "records.max_days"."""
    return f"{section}.{key}" if section else key
