create table activity_photo (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    activity_id binary(16) not null,
    width int not null,
    height int not null,
    added_at datetime(6) not null,
    content longblob not null,
    primary key (id),
    constraint uq_activity_photo unique (practice_id, id),
    key ix_activity_photo_of (practice_id, activity_id, added_at),
    constraint fk_activity_photo_of foreign key (practice_id, activity_id) references activity (practice_id, id)
);
