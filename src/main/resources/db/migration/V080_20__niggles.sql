alter table activity add column niggles json;
