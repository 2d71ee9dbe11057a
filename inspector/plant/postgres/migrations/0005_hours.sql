-- Figures of each hour, for what people ask of weeks and months. They are made of every change of the minutes, in its transaction, whoever
-- makes it: the sums of both are always the same. Applied once, in one transaction, by the owner of the database.

SET LOCAL search_path = inspector;

CREATE TABLE hours (
    station integer NOT NULL REFERENCES stations,
    hour timestamptz NOT NULL,
    recipe text NOT NULL,
    passed bigint NOT NULL,
    failed bigint NOT NULL,
    invalid bigint NOT NULL,
    review bigint NOT NULL,
    latency_ms_sum double precision NOT NULL,
    latency_ms_max real NOT NULL,
    PRIMARY KEY (station, hour, recipe)
);

CREATE FUNCTION count_hours() RETURNS trigger SECURITY DEFINER LANGUAGE plpgsql
    SET search_path = inspector, pg_temp
    AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO hours AS known SELECT station, date_trunc('hour', minute, 'UTC'), recipe, sum(passed), sum(failed), sum(invalid),
            sum(review), sum(latency_ms_sum), max(latency_ms_max)
        FROM fresh GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
        ON CONFLICT (station, hour, recipe) DO UPDATE SET passed = known.passed + excluded.passed, failed = known.failed + excluded.failed,
            invalid = known.invalid + excluded.invalid, review = known.review + excluded.review,
            latency_ms_sum = known.latency_ms_sum + excluded.latency_ms_sum,
            latency_ms_max = greatest(known.latency_ms_max, excluded.latency_ms_max);
    ELSE
        INSERT INTO hours AS known SELECT station, date_trunc('hour', minute, 'UTC'), recipe, sum(passed), sum(failed), sum(invalid),
            sum(review), sum(latency_ms_sum), max(latency_ms_max)
        FROM (SELECT station, minute, recipe, passed, failed, invalid, review, latency_ms_sum, latency_ms_max FROM fresh
            UNION ALL SELECT station, minute, recipe, -passed, -failed, -invalid, -review, -latency_ms_sum, latency_ms_max FROM former) AS change
        GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
        ON CONFLICT (station, hour, recipe) DO UPDATE SET passed = known.passed + excluded.passed, failed = known.failed + excluded.failed,
            invalid = known.invalid + excluded.invalid, review = known.review + excluded.review,
            latency_ms_sum = known.latency_ms_sum + excluded.latency_ms_sum,
            latency_ms_max = greatest(known.latency_ms_max, excluded.latency_ms_max);
    END IF;
    RETURN NULL;
END $$;

LOCK TABLE minutes IN SHARE ROW EXCLUSIVE MODE;
CREATE TRIGGER hours_of_fresh_minutes AFTER INSERT ON minutes REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION count_hours();
CREATE TRIGGER hours_of_changed_minutes AFTER UPDATE ON minutes REFERENCING OLD TABLE AS former NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION count_hours();
INSERT INTO hours SELECT station, date_trunc('hour', minute, 'UTC'), recipe, sum(passed), sum(failed), sum(invalid), sum(review),
        sum(latency_ms_sum), max(latency_ms_max)
    FROM minutes GROUP BY 1, 2, 3;

ALTER TABLE hours ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_rows ON hours FOR SELECT TO inspector_reader, inspector_engineer USING (true);
GRANT SELECT ON hours TO inspector_reader, inspector_engineer;
