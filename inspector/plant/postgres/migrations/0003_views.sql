-- What people see of the plant: views for the web page, the metrics and dashboards, and the accounts of the page. They read minutes and
-- standing, never the rows of parts, but for pictures and single parts. Applied once, in one transaction, by the owner of the database.

SET LOCAL search_path = inspector;

-- Compiling these questions takes ten times as long as answering them.
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET jit = off', current_database()); END $$;

-- From when on something is an alarm. A plant changes the figures here; the page and the alarm rules of Prometheus follow.
CREATE TABLE alarm_limits (
    kind text PRIMARY KEY,
    "limit" double precision NOT NULL,
    means text NOT NULL
);
INSERT INTO alarm_limits (kind, "limit", means) VALUES
    ('gone_s', 120, 'seconds without a word from a station'),
    ('clock_off_s', 2, 'seconds between a station''s clock and the database''s'),
    ('waiting_rows', 10000, 'rows that wait at a station'),
    ('refused_rows', 0, 'rows that the database took for none'),
    ('disk_free_gb', 10, 'gigabytes free at a station, at least'),
    ('yield_1h', 0.9, 'share of judged parts of an hour that passed, at least'),
    ('invalid_1h', 0.05, 'share of parts of an hour that could not be judged'),
    ('parts_1h', 50, 'parts of an hour from which on shares are alarms'),
    ('told_s', 3600, 'seconds for which drift and faults of the audit are shown');

CREATE VIEW minutes_named AS
    SELECT s.name AS station, s.site, s.line, m.minute, m.recipe, m.lot, m.passed, m.failed, m.invalid, m.review,
        m.passed + m.failed + m.invalid AS parts, m.latency_ms_sum, m.latency_ms_max, m.station AS id
    FROM minutes m JOIN stations s ON s.id = m.station;

-- One row a station. Counts of the last hour and the last day; parts a minute over the last five whole minutes.
CREATE VIEW fleet AS
    SELECT s.id, s.name, s.site, s.line, t.seen_at, extract(epoch FROM now() - t.seen_at)::float8 AS silent_s,
        CASE WHEN t.seen_at IS NULL THEN 'never seen'
            WHEN now() - t.seen_at > make_interval(secs => (SELECT "limit" FROM alarm_limits WHERE kind = 'gone_s')) THEN 'gone'
            WHEN t.problem <> '' THEN 'fault'
            ELSE 'running' END AS state,
        coalesce(t.program, '') AS program, coalesce(t.mode, '') AS mode, coalesce(t.camera, '') AS camera,
        coalesce(t.problem, '') AS problem, t.clock_off_s, coalesce(t.waiting_rows, 0) AS waiting_rows,
        coalesce(t.refused_rows, 0) AS refused_rows, t.disk_free_gb, coalesce(t.lot, '') AS lot,
        coalesce(t.passed, 0) AS passed, coalesce(t.failed, 0) AS failed, coalesce(t.invalid, 0) AS invalid,
        h.passed_1h, h.failed_1h, h.invalid_1h, h.passed_1h::float8 / nullif(h.passed_1h + h.failed_1h, 0) AS yield_1h,
        h.passed_24h, h.failed_24h, h.invalid_24h, h.passed_24h::float8 / nullif(h.passed_24h + h.failed_24h, 0) AS yield_24h,
        h.parts_5min / 5.0::float8 AS parts_per_minute,
        coalesce((SELECT string_agg(u.name || ' v' || u.version, ', ' ORDER BY u.view) FROM in_use u WHERE u.station = s.id), '') AS recipes
    FROM stations s
    LEFT JOIN standing t ON t.station = s.id
    CROSS JOIN LATERAL (
        SELECT coalesce(sum(m.passed), 0) AS passed_24h, coalesce(sum(m.failed), 0) AS failed_24h,
            coalesce(sum(m.invalid), 0) AS invalid_24h,
            coalesce(sum(m.passed) FILTER (WHERE m.minute > now() - interval '1 hour'), 0) AS passed_1h,
            coalesce(sum(m.failed) FILTER (WHERE m.minute > now() - interval '1 hour'), 0) AS failed_1h,
            coalesce(sum(m.invalid) FILTER (WHERE m.minute > now() - interval '1 hour'), 0) AS invalid_1h,
            coalesce(sum(m.passed + m.failed + m.invalid) FILTER (WHERE m.minute >= date_trunc('minute', now()) - interval '5 minutes'
                AND m.minute < date_trunc('minute', now())), 0) AS parts_5min
        FROM minutes m WHERE m.station = s.id AND m.minute > now() - interval '24 hours' AND m.minute <= now() + interval '1 hour') h;

-- What is no statement would stop every view that reads it.
ALTER TABLE approvals ADD CHECK (jsonb_typeof(statement::jsonb) = 'object' AND jsonb_typeof(statement::jsonb -> 'serial') = 'number'
    AND jsonb_typeof(statement::jsonb -> 'stations') IN ('array', 'string'));

-- The approval with the largest serial number that names a station, for each name of a recipe; "*" is every station. Whether its signature
-- is right is for the stations to say, which have the approvers' keys: here it is what was handed in.
CREATE VIEW approved_for AS
    SELECT DISTINCT ON (s.id, r.name) s.id AS station, r.name, r.version, a.sha256, a.number AS approval, a.approver, a.at
    FROM approvals a
    JOIN recipe_versions r ON r.sha256 = a.sha256
    JOIN stations s ON (a.statement::jsonb -> 'stations') ?| ARRAY[s.name, '*']
    ORDER BY s.id, r.name, (a.statement::jsonb ->> 'serial')::numeric DESC, a.number DESC;

-- Who runs what, beside what is approved for it. differs: a version is approved for this station, and it runs another of that name.
CREATE VIEW who_runs AS
    SELECT s.id, s.name AS station, s.site, s.line, u.view, u.name, u.version, u.sha256, u.since, u."limit",
        f.version AS approved_version, f.approver, f.at AS approved_at, t.state AS taken_up, coalesce(t.reason, '') AS taken_up_reason,
        coalesce(f.version <> u.version OR (u.sha256 <> '' AND u.sha256 <> f.sha256), false) AS differs
    FROM in_use u
    JOIN stations s ON s.id = u.station
    LEFT JOIN approved_for f ON f.station = u.station AND f.name = u.name
    LEFT JOIN taken_up t ON t.station = u.station AND t.approval = f.approval;

-- What somebody should look at now. severity: 2 act, 1 look.
CREATE VIEW alarms AS
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
        SELECT x.what, x.at, x.detail FROM events x
        WHERE x.station = s.id AND x.what IN ('drift', 'error') AND x.at > now() - make_interval(secs => (of ->> 'told_s')::float8)
            AND x.at <= now() + interval '1 hour'
        ORDER BY x.at DESC LIMIT 3) e;
CREATE INDEX events_told ON events (station, at DESC) WHERE what IN ('drift', 'error');
CREATE INDEX events_of_station ON events (station, at DESC);

-- Parts that did not pass, each with its pictures.
CREATE VIEW not_passed AS
    SELECT s.name AS station_name, s.site, s.line, v.*,
        (SELECT coalesce(jsonb_object_agg(e.name, e.sha256), '{}') FROM evidence e
            WHERE e.station = v.station AND e.run = v.run AND e.part = v.part AND e.at = v.at) AS pictures
    FROM verdicts v JOIN stations s ON s.id = v.station WHERE v.verdict <> 'PASS';

-- People of the web page. secret is a hash by scrypt; session: a number that its cookies must have, another ends them all.
CREATE TABLE people (
    name text PRIMARY KEY CHECK (name <> ''),
    rights text NOT NULL CHECK (rights IN ('reader', 'engineer')),
    secret text NOT NULL,
    session bigint NOT NULL DEFAULT 1,
    failures integer NOT NULL DEFAULT 0,
    locked_until timestamptz,
    added_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX people_by_name ON people (lower(name));

-- Signing in and what was asked for, for ever.
CREATE TABLE page_audit (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT now(),
    who text NOT NULL,
    what text NOT NULL,
    detail text NOT NULL
);

-- What an engineer asks an approver for. It changes nothing by itself: stations follow a signature only.
CREATE TABLE asked (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT now(),
    sha256 text NOT NULL REFERENCES recipe_versions,
    stations text[] NOT NULL CHECK (cardinality(stations) > 0),
    why text NOT NULL CHECK (why <> ''),
    who text NOT NULL,
    withdrawn_at timestamptz
);

DO $$
DECLARE name text;
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'inspector_page') THEN CREATE ROLE inspector_page NOLOGIN; END IF;
    GRANT inspector_reader TO inspector_page;
    FOREACH name IN ARRAY ARRAY['alarm_limits', 'minutes_named', 'fleet', 'approved_for', 'who_runs', 'alarms', 'not_passed', 'asked'] LOOP
        EXECUTE format('GRANT SELECT ON %I TO inspector_reader, inspector_engineer', name);
    END LOOP;
END $$;
GRANT SELECT ON people TO inspector_page;
GRANT UPDATE (failures, locked_until, session) ON people TO inspector_page;
GRANT SELECT, INSERT ON page_audit TO inspector_page;
GRANT INSERT ON asked TO inspector_page;
GRANT UPDATE (withdrawn_at) ON asked TO inspector_page;
