-- Of a lot a station changes nothing but that it was taken back: what it said of the lot before stands.
REVOKE UPDATE ON inspector.lots FROM inspector_station;
GRANT UPDATE (taken_back) ON inspector.lots TO inspector_station;
