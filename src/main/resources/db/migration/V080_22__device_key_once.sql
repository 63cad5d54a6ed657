alter table activity add constraint uq_activity_device_key unique (practice_id, athlete_id, device_key);
