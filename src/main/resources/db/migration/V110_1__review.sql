create table review (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    from_on date not null,
    until_on date not null,
    reviewed datetime(6) not null,
    reviewed_by binary(16),
    outcome json not null,
    primary key (id),
    constraint uq_review_practice unique (practice_id, id),
    constraint fk_review_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id),
    key ix_review_athlete (practice_id, athlete_id, reviewed)
);

create table review_finding (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    review_id binary(16) not null,
    athlete_id binary(16) not null,
    kind varchar(30) not null,
    weight_milli int not null,
    figures json not null,
    state varchar(10) not null,
    words varchar(600),
    intention varchar(600),
    reason varchar(300),
    decided datetime(6),
    decided_by binary(16),
    accepted datetime(6),
    accepted_on date,
    primary key (id),
    constraint uq_review_finding_practice unique (practice_id, id),
    constraint uq_review_finding_kind unique (practice_id, review_id, kind),
    constraint fk_review_finding_review foreign key (practice_id, review_id) references review (practice_id, id),
    constraint fk_review_finding_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id),
    key ix_review_finding_state (practice_id, athlete_id, state)
);

create table review_measurement (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    finding_id binary(16) not null,
    athlete_id binary(16) not null,
    weeks_after int,
    from_on date not null,
    until_on date not null,
    figures json not null,
    measured datetime(6) not null,
    seen datetime(6),
    primary key (id),
    constraint uq_review_measurement_practice unique (practice_id, id),
    constraint uq_review_measurement_weeks unique (practice_id, finding_id, weeks_after),
    constraint fk_review_measurement_finding foreign key (practice_id, finding_id) references review_finding (practice_id, id),
    constraint fk_review_measurement_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id),
    key ix_review_measurement_seen (practice_id, seen)
);

create table review_share (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    review_id binary(16) not null,
    athlete_id binary(16) not null,
    note varchar(2000) not null,
    chosen json not null,
    shared datetime(6) not null,
    shared_by binary(16),
    primary key (id),
    constraint uq_review_share_practice unique (practice_id, id),
    constraint uq_review_share_review unique (practice_id, review_id),
    constraint fk_review_share_review foreign key (practice_id, review_id) references review (practice_id, id),
    constraint fk_review_share_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id)
);

create table review_settings (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    thresholds json not null,
    primary key (id),
    constraint uq_review_settings_practice unique (practice_id, id),
    constraint uq_review_settings_one unique (practice_id),
    constraint fk_review_settings_practice foreign key (practice_id) references practice (id)
);
