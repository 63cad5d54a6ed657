alter table check_in add constraint uq_check_in_device_key unique (practice_id, athlete_id, device_key);
