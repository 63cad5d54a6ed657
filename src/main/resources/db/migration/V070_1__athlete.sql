create table athlete (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    name varchar(80) not null,
    email varchar(254),
    account binary(16),
    status varchar(12) not null,
    coach binary(16),
    zone varchar(60) not null,
    units varchar(10) not null,
    joined datetime(6) not null,
    intake_done datetime(6),
    primary key (id),
    constraint uq_athlete unique (practice_id, id),
    constraint uq_athlete_account unique (practice_id, account),
    key ix_athlete_name (practice_id, status, name),
    constraint fk_athlete_practice foreign key (practice_id) references practice (id),
    constraint fk_athlete_account foreign key (account) references account (id)
);

create table athlete_assignment (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    assistant binary(16) not null,
    primary key (id),
    constraint uq_athlete_assignment unique (practice_id, id),
    constraint uq_athlete_assignment_pair unique (practice_id, athlete_id, assistant),
    constraint fk_athlete_assignment_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id)
);

create table membership (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    access_now varchar(12) not null,
    changes datetime(6),
    access_then varchar(12) not null,
    reason varchar(40) not null,
    primary key (id),
    constraint uq_membership unique (practice_id, id),
    constraint uq_membership_athlete unique (practice_id, athlete_id),
    constraint fk_membership_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id)
);
