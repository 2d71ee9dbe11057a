-- Work that is done elsewhere: what was asked for, how far it is, what came of it. The queue that gives it out piece by piece is that of the
-- library procrastinate, in the schema inspector_work.

CREATE SCHEMA IF NOT EXISTS inspector_work;
SET LOCAL search_path = inspector;

CREATE TABLE work (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('teach', 'judge')),
    station integer REFERENCES stations,
    login name NOT NULL DEFAULT session_user,
    asked_by text NOT NULL,
    asked_at timestamptz NOT NULL DEFAULT now(),
    recipe text NOT NULL,
    version text NOT NULL DEFAULT '',
    sha256 text NOT NULL DEFAULT '' CHECK (sha256 = '' OR sha256 ~ '^[0-9a-f]{64}$'),
    pictures bigint NOT NULL CHECK (pictures > 0),
    done bigint NOT NULL DEFAULT 0,
    progress real NOT NULL DEFAULT 0,
    began_at timestamptz,
    ended_at timestamptz,
    worker text NOT NULL DEFAULT '',
    problem text NOT NULL DEFAULT ''
);

-- A station asks by these two alone: the queue itself it neither reads nor writes.
CREATE FUNCTION ask_work(kind text, recipe text, version text, sha256 text, pictures bigint, asked_by text) RETURNS bigint
    SECURITY DEFINER LANGUAGE plpgsql SET search_path = inspector, pg_temp
    AS $$
DECLARE made bigint;
BEGIN
    IF kind <> 'teach' AND this_station() IS NOT NULL THEN
        RAISE insufficient_privilege USING MESSAGE = 'a station may ask for a teaching, and for nothing else';
    END IF;
    INSERT INTO work (kind, station, asked_by, recipe, version, sha256, pictures)
    VALUES (kind, this_station(), asked_by, recipe, version, sha256, pictures) RETURNING number INTO made;
    RETURN made;
END $$;
CREATE FUNCTION give_work(asked bigint, pieces jsonb[]) RETURNS void
    SECURITY DEFINER LANGUAGE plpgsql SET search_path = inspector, inspector_work, pg_temp
    AS $$
DECLARE what text;
BEGIN
    SELECT kind INTO what FROM work WHERE number = asked AND login = session_user AND began_at IS NULL AND ended_at IS NULL;
    IF what IS NULL THEN
        RAISE insufficient_privilege USING MESSAGE = 'this work was asked for by another login, or has begun';
    END IF;
    PERFORM procrastinate_defer_jobs_v1(array_agg(
        ROW(what, what, 0, NULL, NULL, jsonb_build_object('number', asked, 'piece', piece), NULL)::procrastinate_job_to_defer_v1))
    FROM unnest(pieces) AS piece;
END $$;
-- In the transaction that asked: how many pictures were given out.
CREATE FUNCTION count_work(asked bigint, total bigint) RETURNS void
    SECURITY DEFINER LANGUAGE sql SET search_path = inspector, pg_temp
    AS $$ UPDATE work SET pictures = total WHERE number = asked AND login = session_user AND began_at IS NULL $$;
REVOKE ALL ON FUNCTION ask_work, give_work, count_work FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ask_work, give_work TO inspector_station, inspector_engineer;
GRANT EXECUTE ON FUNCTION count_work TO inspector_engineer;

ALTER TABLE work ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_work ON work FOR SELECT TO inspector_station USING (station = this_station());
CREATE POLICY all_work ON work FOR SELECT TO inspector_reader, inspector_engineer USING (true);
CREATE POLICY workers_work ON work FOR UPDATE TO inspector_engineer USING (true);
GRANT SELECT ON work TO inspector_station, inspector_reader, inspector_engineer;
GRANT UPDATE (version, sha256, done, progress, began_at, ended_at, worker, problem) ON work TO inspector_engineer;
