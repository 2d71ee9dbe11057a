-- Jobs of the queue whose worker gave no sign of life any more, each death once whoever noticed it: at each try of a job one worker has it in
-- hand. The queue's own count of tries also has those that a store was away for, and those of workers that were told to end. Applied once, in
-- one transaction, by the owner of the database.

SET LOCAL search_path = inspector;

CREATE TABLE worker_deaths (
    job bigint NOT NULL,
    attempt integer NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (job, attempt)
);
GRANT SELECT ON worker_deaths TO inspector_reader, inspector_engineer;
GRANT INSERT ON worker_deaths TO inspector_engineer;
