-- Parts that several cameras see together: what each view has of a part, and whose picture a file is. Applied once, in one transaction, by
-- the owner of the database.

SET LOCAL search_path = inspector;

-- As the station's ledger has it: a list of [view, camera, number in the view's own ledger, verdict, score, limit, recipe, version] for
-- each view; shorter ones are of stations of an earlier version. NULL: one camera.
ALTER TABLE verdicts ADD COLUMN views jsonb;

-- view: which of several cameras has seen it so; empty: the only one.
ALTER TABLE evidence ADD COLUMN view text NOT NULL DEFAULT '';
ALTER TABLE evidence DROP CONSTRAINT evidence_pkey, ADD PRIMARY KEY (station, run, part, at, view, name);

-- view: which of several cameras' ledger has the entry; empty: that of the station, or of all views together.
ALTER TABLE events ADD COLUMN view text NOT NULL DEFAULT '';
ALTER TABLE events DROP CONSTRAINT events_pkey, ADD PRIMARY KEY (station, view, number, at);

-- What each view has of a part, a row for each. A station may have written anything: what is no list of lists gives no rows, or empty ones.
CREATE FUNCTION seen_by(views jsonb) RETURNS TABLE (view text, camera text, verdict text, recipe text, version text)
    IMMUTABLE LANGUAGE sql ROWS 2
    AS $$
    SELECT coalesce(one ->> 0, ''), coalesce(one ->> 1, ''), coalesce(one ->> 3, ''), coalesce(one ->> 6, ''), coalesce(one ->> 7, '')
    FROM jsonb_array_elements(CASE jsonb_typeof(views) WHEN 'array' THEN views ELSE '[]' END) AS one
    $$;
GRANT EXECUTE ON FUNCTION seen_by TO inspector_reader, inspector_engineer;

-- As it was: pictures are those of the view that decided. And what each view has.
CREATE OR REPLACE VIEW not_passed AS
    SELECT s.name AS station_name, s.site, s.line, v.station, v.run, v.part, v.at, v.lot, v.serial, v.sequence, v.view, v.camera, v.recipe,
        v.version, v.verdict, v.band, v.reason, v.score, v."limit", v.counted, v.place_x, v.place_y, v.area_px, v.area_mm2, v.latency_ms,
        v.hash,
        (SELECT coalesce(jsonb_object_agg(e.name, e.sha256), '{}') FROM evidence e
            WHERE e.station = v.station AND e.run = v.run AND e.part = v.part AND e.at = v.at AND e.view IN ('', v.view)) AS pictures,
        v.views
    FROM verdicts v JOIN stations s ON s.id = v.station WHERE v.verdict <> 'PASS';

-- As it was: of an entry of one view's audit its name comes first.
CREATE OR REPLACE VIEW alarms AS
    WITH bounds AS (SELECT (SELECT jsonb_object_agg(kind, "limit") FROM alarm_limits) AS of),
    now_of AS MATERIALIZED (SELECT * FROM fleet)
    SELECT f.id, f.name AS station, 'StationGone' AS kind, 2 AS severity, f.seen_at AS since,
        CASE WHEN f.seen_at IS NULL THEN 'the station was never heard of' ELSE 'the station has not been heard of' END AS what
    FROM now_of f WHERE f.state = 'gone' OR f.state = 'never seen'
    UNION ALL SELECT f.id, f.name, 'Fault', 2, NULL::timestamptz, f.problem FROM now_of f WHERE f.problem <> ''
    UNION ALL SELECT f.id, f.name, 'ClockOff', 2, NULL::timestamptz,
        format('its clock is %s s %s', round(abs(f.clock_off_s)::numeric, 1), CASE WHEN f.clock_off_s > 0 THEN 'ahead' ELSE 'behind' END)
    FROM now_of f, bounds WHERE abs(f.clock_off_s) > (of ->> 'clock_off_s')::float8 AND f.clock_off_s <> 'NaN'
    UNION ALL SELECT f.id, f.name, 'RowsWaiting', 1, NULL::timestamptz, format('%s rows wait at the station', f.waiting_rows)
    FROM now_of f, bounds WHERE f.waiting_rows > (of ->> 'waiting_rows')::float8
    UNION ALL SELECT f.id, f.name, 'RowsRefused', 1, NULL::timestamptz, format('%s rows were set aside', f.refused_rows)
    FROM now_of f, bounds WHERE f.refused_rows > (of ->> 'refused_rows')::float8
    UNION ALL SELECT f.id, f.name, 'DiskLow', 2, NULL::timestamptz, format('%s GB are free', round(f.disk_free_gb::numeric, 1))
    FROM now_of f, bounds WHERE f.disk_free_gb < (of ->> 'disk_free_gb')::float8
    UNION ALL SELECT f.id, f.name, 'YieldLow', 1, NULL::timestamptz,
        format('%s %% of the last hour''s %s judged parts passed', round((100 * f.yield_1h)::numeric, 1), f.passed_1h + f.failed_1h)
    FROM now_of f, bounds WHERE f.yield_1h < (of ->> 'yield_1h')::float8 AND f.passed_1h + f.failed_1h >= (of ->> 'parts_1h')::float8
    UNION ALL SELECT f.id, f.name, 'InvalidMany', 1, NULL::timestamptz,
        format('%s of the last hour''s parts could not be judged', f.invalid_1h)
    FROM now_of f, bounds WHERE f.passed_1h + f.failed_1h + f.invalid_1h >= (of ->> 'parts_1h')::float8
        AND f.invalid_1h > (of ->> 'invalid_1h')::float8 * (f.passed_1h + f.failed_1h + f.invalid_1h)
    UNION ALL SELECT w.id, w.station, 'RecipeDiffers', 1, w.approved_at,
        format('%s v%s is in use, v%s is approved%s', w.name, w.version, w.approved_version,
            CASE WHEN w.taken_up = 'refused' THEN ' and was refused: ' || w.taken_up_reason ELSE '' END)
    FROM who_runs w WHERE w.differs
    UNION ALL SELECT s.id, s.name, CASE WHEN e.what = 'drift' THEN 'Drift' ELSE 'Error' END, 1, e.at, e.detail
    FROM bounds, stations s CROSS JOIN LATERAL (
        SELECT x.what, x.at, CASE x.view WHEN '' THEN '' ELSE x.view || ': ' END || x.detail AS detail FROM events x
        WHERE x.station = s.id AND x.what IN ('drift', 'error') AND x.at > now() - make_interval(secs => (of ->> 'told_s')::float8)
            AND x.at <= now() + interval '1 hour'
        ORDER BY x.at DESC LIMIT 3) e;
