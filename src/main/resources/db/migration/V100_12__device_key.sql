-- The key that a device gave to what was said on it: the same entry sent twice is one check-in.
alter table check_in add column device_key binary(16);
