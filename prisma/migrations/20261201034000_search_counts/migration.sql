-- It is told what each class is a part of, and tells how many match in all. A new database does not have it yet.
DROP FUNCTION IF EXISTS search.find(tsquery[], tsquery, timestamptz, boolean, uuid[], int, timestamptz, uuid, int);
