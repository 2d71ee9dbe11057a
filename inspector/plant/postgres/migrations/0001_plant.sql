-- The plant's database: PostgreSQL 13 or newer. Applied once, in one transaction, by the owner of the database.
-- A station logs in as a role of its own, a member of inspector_station; people as members of inspector_reader or inspector_engineer.

CREATE SCHEMA inspector;
SET LOCAL search_path = inspector;

CREATE TABLE migrations (
    name text PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE stations (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE CHECK (name <> ''),
    login name NOT NULL UNIQUE,
    site text NOT NULL DEFAULT '',
    line text NOT NULL DEFAULT '',
    added_at timestamptz NOT NULL DEFAULT now()
);

-- How each station is, told with every batch; one row a station.
CREATE TABLE standing (
    station integer PRIMARY KEY REFERENCES stations,
    seen_at timestamptz NOT NULL,
    program text NOT NULL,
    mode text NOT NULL,
    camera text NOT NULL,
    problem text NOT NULL DEFAULT '',
    clock_off_s double precision NOT NULL,
    waiting_rows bigint NOT NULL,
    refused_rows bigint NOT NULL,
    disk_free_gb double precision,
    passed bigint NOT NULL,
    failed bigint NOT NULL,
    invalid bigint NOT NULL,
    lot text NOT NULL DEFAULT ''
);

-- A row for every part, by month. Key of a part: station, start of the program, number, time of its picture.
CREATE TABLE verdicts (
    station integer NOT NULL REFERENCES stations,
    run text NOT NULL,
    part bigint NOT NULL,
    at timestamptz NOT NULL,
    lot text NOT NULL,
    serial text NOT NULL,
    sequence bigint NOT NULL DEFAULT 0,
    view text NOT NULL,
    camera text NOT NULL,
    recipe text NOT NULL,
    version text NOT NULL,
    verdict text NOT NULL CHECK (verdict IN ('PASS', 'FAIL', 'INVALID')),
    band text NOT NULL,
    reason text NOT NULL,
    score double precision,
    "limit" double precision,
    counted boolean NOT NULL,
    place_x real,
    place_y real,
    area_px real,
    area_mm2 real,
    latency_ms real,
    hash bytea,
    PRIMARY KEY (station, run, part, at)
) PARTITION BY RANGE (at);
CREATE INDEX verdicts_by_time ON verdicts USING brin (at);
CREATE INDEX verdicts_failed ON verdicts (station, at DESC) WHERE verdict <> 'PASS';
CREATE INDEX verdicts_by_serial ON verdicts (serial) WHERE serial <> '';

-- Parts of no month that has a partition: a station's clock was far off. They move when their month is made.
CREATE TABLE verdicts_other PARTITION OF verdicts DEFAULT;

-- Figures of each minute, kept when the rows of a month are dropped.
CREATE TABLE minutes (
    station integer NOT NULL REFERENCES stations,
    minute timestamptz NOT NULL,
    recipe text NOT NULL,
    lot text NOT NULL,
    passed integer NOT NULL,
    failed integer NOT NULL,
    invalid integer NOT NULL,
    review integer NOT NULL,
    latency_ms_sum double precision NOT NULL,
    latency_ms_max real NOT NULL,
    PRIMARY KEY (station, minute, recipe, lot)
);

-- Lots that are over. taken_back: it went on after all, and ends with another number. A station whose own database was begun anew gives
-- numbers again: since tells them apart.
CREATE TABLE lots (
    station integer NOT NULL REFERENCES stations,
    number bigint NOT NULL,
    lot text NOT NULL,
    since timestamptz NOT NULL,
    ended_at timestamptz,
    passed bigint NOT NULL,
    failed bigint NOT NULL,
    invalid bigint NOT NULL,
    review bigint NOT NULL,
    taken_back boolean NOT NULL DEFAULT false,
    PRIMARY KEY (station, number, since)
);

-- Entries of the station's audit.
CREATE TABLE events (
    station integer NOT NULL REFERENCES stations,
    number bigint NOT NULL,
    at timestamptz NOT NULL,
    what text NOT NULL,
    detail text NOT NULL,
    who text NOT NULL,
    old text NOT NULL,
    new text NOT NULL,
    why text NOT NULL,
    PRIMARY KEY (station, number, at)
);
CREATE INDEX events_by_time ON events (at DESC);

-- Files by their content: pictures of parts. The key in the store is evidence/<first two digits>/<sha256>.
CREATE TABLE evidence (
    station integer NOT NULL REFERENCES stations,
    run text NOT NULL,
    part bigint NOT NULL,
    at timestamptz NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bigint NOT NULL,
    PRIMARY KEY (station, run, part, at, name)
);
CREATE INDEX evidence_by_content ON evidence (sha256);

-- Up to which row of each chain of its ledger a station has told, written in the transaction of these rows. hash: of that row.
CREATE TABLE sent (
    station integer NOT NULL REFERENCES stations,
    chain text NOT NULL,
    number bigint NOT NULL,
    hash bytea,
    PRIMARY KEY (station, chain)
);

-- Recipe versions in the store, under recipes/<sha256>.
CREATE TABLE recipe_versions (
    sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    name text NOT NULL,
    version text NOT NULL,
    bytes bigint NOT NULL,
    published_at timestamptz NOT NULL DEFAULT now(),
    published_by text NOT NULL,
    station integer REFERENCES stations,
    note text NOT NULL DEFAULT '',
    UNIQUE (name, version)
);

-- What an approver signed: the statement is canonical JSON, the signature Ed25519 over its bytes. Neither is ever changed.
CREATE TABLE approvals (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sha256 text NOT NULL REFERENCES recipe_versions,
    approver text NOT NULL,
    statement text NOT NULL,
    signature bytea NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
);

-- Who runs what, and what became of an approval at each station.
CREATE TABLE in_use (
    station integer NOT NULL REFERENCES stations,
    view text NOT NULL,
    name text NOT NULL,
    version text NOT NULL,
    sha256 text NOT NULL DEFAULT '',
    since timestamptz NOT NULL,
    "limit" double precision,
    PRIMARY KEY (station, view)
);
CREATE TABLE taken_up (
    station integer NOT NULL REFERENCES stations,
    approval bigint NOT NULL REFERENCES approvals,
    state text NOT NULL CHECK (state IN ('fetched', 'examined', 'offered', 'used', 'refused')),
    reason text NOT NULL DEFAULT '',
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (station, approval)
);

-- An archive judged again: one row a picture and job.
CREATE TABLE judged_again (
    job bigint NOT NULL,
    sha256 text NOT NULL,
    source text NOT NULL,
    verdict text NOT NULL,
    reason text NOT NULL,
    score double precision,
    "limit" double precision,
    before text NOT NULL DEFAULT '',
    worker text NOT NULL,
    cpu_ms real NOT NULL,
    PRIMARY KEY (job, sha256, source)
);

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'inspector_station') THEN CREATE ROLE inspector_station NOLOGIN; END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'inspector_reader') THEN CREATE ROLE inspector_reader NOLOGIN; END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'inspector_engineer') THEN CREATE ROLE inspector_engineer NOLOGIN; END IF;
END $$;

-- The number of the station that is logged in. As the owner: a station reads no other table.
CREATE FUNCTION this_station() RETURNS integer STABLE SECURITY DEFINER LANGUAGE sql
    SET search_path = inspector, pg_temp
    AS $$ SELECT id FROM stations WHERE login = session_user $$;

-- Partitions for the months of these parts, as the owner; how many were made. Bounded by the database's own clock: a station whose clock is
-- off makes none, and its parts go to verdicts_other.
CREATE FUNCTION make_months(since timestamptz, until timestamptz) RETURNS integer SECURITY DEFINER LANGUAGE plpgsql
    SET search_path = inspector, pg_temp
    AS $$
DECLARE
    month timestamptz := date_trunc('month', greatest(since, now() - interval '800 days'), 'UTC');
    following timestamptz;
    name text;
    made integer := 0;
BEGIN
    WHILE month <= least(until, now() + interval '40 days') LOOP
        following := date_trunc('month', month + interval '32 days', 'UTC');
        name := 'verdicts_' || to_char(month AT TIME ZONE 'UTC', 'YYYY_MM');
        IF to_regclass(name) IS NULL THEN
            PERFORM pg_advisory_xact_lock(1735290731);
        END IF;
        IF to_regclass(name) IS NULL THEN
            EXECUTE format('CREATE TABLE %I (LIKE verdicts INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', name);
            EXECUTE format('WITH moved AS (DELETE FROM verdicts_other WHERE at >= %L AND at < %L RETURNING *) INSERT INTO %I SELECT * FROM moved',
                month, following, name);
            EXECUTE format('ALTER TABLE verdicts ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', name, month, following);
            made := made + 1;
        END IF;
        month := following;
    END LOOP;
    RETURN made;
END $$;

-- The figures of the minutes are made of the rows that were really added, in their transaction: a row that comes twice counts once.
CREATE FUNCTION count_minutes() RETURNS trigger SECURITY DEFINER LANGUAGE plpgsql
    SET search_path = inspector, pg_temp
    AS $$
BEGIN
    INSERT INTO minutes AS known (station, minute, recipe, lot, passed, failed, invalid, review, latency_ms_sum, latency_ms_max)
    SELECT station, date_trunc('minute', at), recipe, lot, count(*) FILTER (WHERE verdict = 'PASS'),
        count(*) FILTER (WHERE verdict = 'FAIL'), count(*) FILTER (WHERE verdict = 'INVALID'), count(*) FILTER (WHERE band = 'review'),
        coalesce(sum(latency_ms), 0), coalesce(max(latency_ms), 0)
    FROM fresh WHERE counted GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
    ON CONFLICT (station, minute, recipe, lot) DO UPDATE SET passed = known.passed + excluded.passed,
        failed = known.failed + excluded.failed, invalid = known.invalid + excluded.invalid, review = known.review + excluded.review,
        latency_ms_sum = known.latency_ms_sum + excluded.latency_ms_sum,
        latency_ms_max = greatest(known.latency_ms_max, excluded.latency_ms_max);
    RETURN NULL;
END $$;
CREATE TRIGGER minutes_of_verdicts AFTER INSERT ON verdicts REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION count_minutes();

-- A station writes rows of its own number, reads none of others, and changes none that are facts.
DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['standing', 'verdicts', 'minutes', 'lots', 'events', 'evidence', 'sent', 'in_use', 'taken_up'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY own_rows ON %I FOR ALL TO inspector_station USING (station = this_station()) WITH CHECK (station = this_station())', name);
        EXECUTE format('CREATE POLICY all_rows ON %I FOR SELECT TO inspector_reader, inspector_engineer USING (true)', name);
        EXECUTE format('GRANT SELECT ON %I TO inspector_reader, inspector_engineer', name);
        EXECUTE format('GRANT INSERT ON %I TO inspector_station', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['standing', 'minutes', 'lots', 'sent', 'in_use', 'taken_up'] LOOP
        EXECUTE format('GRANT SELECT, UPDATE ON %I TO inspector_station', name);
    END LOOP;
END $$;
ALTER TABLE recipe_versions ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_versions ON recipe_versions FOR INSERT TO inspector_station WITH CHECK (station = this_station());
CREATE POLICY all_versions ON recipe_versions FOR SELECT USING (true);
CREATE POLICY engineers_versions ON recipe_versions FOR INSERT TO inspector_engineer WITH CHECK (station IS NULL);
GRANT USAGE ON SCHEMA inspector TO inspector_station, inspector_reader, inspector_engineer;
GRANT SELECT, INSERT ON recipe_versions TO inspector_station, inspector_engineer;
GRANT SELECT ON recipe_versions TO inspector_reader;
GRANT SELECT ON approvals TO inspector_station, inspector_reader, inspector_engineer;
GRANT INSERT ON approvals TO inspector_engineer;
ALTER TABLE stations ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_row ON stations FOR SELECT TO inspector_station USING (login = session_user);
CREATE POLICY all_stations ON stations FOR SELECT TO inspector_reader, inspector_engineer USING (true);
GRANT SELECT ON stations TO inspector_station;
REVOKE ALL ON FUNCTION make_months FROM PUBLIC;
GRANT EXECUTE ON FUNCTION make_months TO inspector_station;
GRANT SELECT ON stations, judged_again TO inspector_reader, inspector_engineer;
GRANT INSERT, SELECT ON judged_again TO inspector_engineer;
