-- Work that nobody wants any more. What was done of it stays; what waits is given to nobody, and what a worker has in hand ends at its next
-- picture. Applied once, in one transaction, by the owner of the database.

SET LOCAL search_path = inspector;

ALTER TABLE work ADD COLUMN withdrawn_at timestamptz;

-- By the login that asked for it, or an engineer; who it was stands in the work. False if it has ended already.
CREATE FUNCTION withdraw_work(asked bigint, who text) RETURNS boolean
    SECURITY DEFINER LANGUAGE plpgsql SET search_path = inspector, inspector_work, pg_temp
    AS $$
DECLARE known work;
BEGIN
    SELECT * INTO known FROM work WHERE number = asked FOR UPDATE;
    IF known.number IS NULL OR NOT (known.login = session_user OR pg_has_role(session_user, 'inspector_engineer', 'MEMBER')) THEN
        RAISE insufficient_privilege USING MESSAGE = 'this work was asked for by another login: an engineer may withdraw it';
    END IF;
    IF known.ended_at IS NOT NULL OR known.problem <> '' THEN
        RETURN false;
    END IF;
    UPDATE work SET withdrawn_at = now(), ended_at = now(), problem = 'withdrawn by ' || who WHERE number = asked;
    PERFORM procrastinate_cancel_job_v1(id, true, false) FROM procrastinate_jobs
        WHERE status IN ('todo', 'doing') AND (args ->> 'number')::bigint = asked;
    RETURN true;
END $$;
REVOKE ALL ON FUNCTION withdraw_work FROM PUBLIC;
GRANT EXECUTE ON FUNCTION withdraw_work TO inspector_station, inspector_engineer;
