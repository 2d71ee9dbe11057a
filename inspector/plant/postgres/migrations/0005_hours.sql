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

-- A station's figures of so long up to now: whole hours, and the minutes of the hour that is cut. The clock of a station may be an hour ahead.
CREATE FUNCTION figures_since(of integer, length interval)
    RETURNS TABLE (at timestamptz, recipe text, passed bigint, failed bigint, invalid bigint, review bigint, latency_ms_sum double precision,
        latency_ms_max real)
    STABLE LANGUAGE sql ROWS 100
    AS $$
    SELECT hour, recipe, passed, failed, invalid, review, latency_ms_sum, latency_ms_max FROM inspector.hours
    WHERE station = of AND hour >= date_trunc('hour', now() - length, 'UTC') + interval '1 hour' AND hour <= now() + interval '1 hour'
    UNION ALL SELECT minute, recipe, passed, failed, invalid, review, latency_ms_sum, latency_ms_max FROM inspector.minutes
    WHERE station = of AND minute > now() - length AND minute < date_trunc('hour', now() - length, 'UTC') + interval '1 hour'
    $$;
GRANT EXECUTE ON FUNCTION figures_since TO inspector_reader, inspector_engineer;

-- As it was, but the day comes from the hours: a tenth of the rows.
CREATE OR REPLACE VIEW fleet AS
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
        SELECT coalesce(sum(m.passed) FILTER (WHERE m.minute > now() - interval '1 hour'), 0) AS passed_1h,
            coalesce(sum(m.failed) FILTER (WHERE m.minute > now() - interval '1 hour'), 0) AS failed_1h,
            coalesce(sum(m.invalid) FILTER (WHERE m.minute > now() - interval '1 hour'), 0) AS invalid_1h,
            coalesce(sum(m.passed + m.failed + m.invalid) FILTER (WHERE m.minute >= date_trunc('minute', now()) - interval '5 minutes'
                AND m.minute < date_trunc('minute', now())), 0) AS parts_5min,
            d.passed_24h, d.failed_24h, d.invalid_24h
        FROM (SELECT coalesce(sum(f.passed), 0)::bigint AS passed_24h, coalesce(sum(f.failed), 0)::bigint AS failed_24h,
                coalesce(sum(f.invalid), 0)::bigint AS invalid_24h
            FROM figures_since(s.id, interval '24 hours') f) d
        LEFT JOIN minutes m ON m.station = s.id AND m.minute > now() - interval '1 hour' AND m.minute <= now() + interval '1 hour'
        GROUP BY d.passed_24h, d.failed_24h, d.invalid_24h) h;
