create index ix_athlete_by_name on athlete (practice_id, name, id);
create index ix_athlete_by_joined on athlete (practice_id, joined, id);
create index ix_athlete_by_email on athlete (practice_id, email);
create index ix_athlete_by_coach on athlete (practice_id, coach);
create index ix_athlete_assignment_assistant on athlete_assignment (practice_id, assistant, athlete_id);

create table athlete_group (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    name varchar(60) not null,
    primary key (id),
    constraint uq_athlete_group unique (practice_id, id),
    constraint uq_athlete_group_name unique (practice_id, name),
    constraint fk_athlete_group_practice foreign key (practice_id) references practice (id)
);

create table athlete_group_member (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    group_id binary(16) not null,
    athlete_id binary(16) not null,
    primary key (id),
    constraint uq_athlete_group_member unique (practice_id, id),
    constraint uq_athlete_group_member_pair unique (practice_id, group_id, athlete_id),
    key ix_athlete_group_member_athlete (practice_id, athlete_id),
    constraint fk_athlete_group_member_group foreign key (practice_id, group_id) references athlete_group (practice_id, id),
    constraint fk_athlete_group_member_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id)
);

create table athlete_note (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    author binary(16) not null,
    body varchar(4000) not null,
    written datetime(6) not null,
    edited datetime(6),
    removed datetime(6),
    primary key (id),
    constraint uq_athlete_note unique (practice_id, id),
    key ix_athlete_note_athlete (practice_id, athlete_id, written),
    constraint fk_athlete_note_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id),
    constraint fk_athlete_note_author foreign key (author) references account (id)
);

create table athlete_intake (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    years_running int,
    weekly_metres int,
    training_days varchar(80) not null,
    race_goal varchar(500) not null,
    injuries varchar(2000) not null,
    birth_year int,
    remarks varchar(2000) not null,
    saved datetime(6) not null,
    primary key (id),
    constraint uq_athlete_intake unique (practice_id, id),
    constraint uq_athlete_intake_athlete unique (practice_id, athlete_id),
    constraint fk_athlete_intake_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id)
);
