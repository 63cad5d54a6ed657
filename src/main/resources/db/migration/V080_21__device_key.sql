-- The key that a device gave to what was typed on it: the same entry sent twice is one activity.
alter table activity add column device_key binary(16);
