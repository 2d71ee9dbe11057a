-- Parts that several cameras see together: what each view has of a part, and whose picture a file is. Applied once, in one transaction, by
-- the owner of the database.

SET LOCAL search_path = inspector;

-- As the station's ledger has it: a list of [view, camera, number in the view's own ledger, verdict, score, limit, recipe, version] for
-- each view; shorter ones are of stations of an earlier version. NULL: one camera.
ALTER TABLE verdicts ADD COLUMN views jsonb;

-- view: which of several cameras has seen it so; empty: the only one.
ALTER TABLE evidence ADD COLUMN view text NOT NULL DEFAULT '';
ALTER TABLE evidence DROP CONSTRAINT evidence_pkey, ADD PRIMARY KEY (station, run, part, at, view, name);

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
