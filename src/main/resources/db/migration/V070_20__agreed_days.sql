create table athlete_agreed_days (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    on_day date not null,
    days_a_week int not null,
    said datetime(6) not null,
    taken_back boolean not null,
    primary key (id),
    constraint uq_athlete_agreed_days unique (practice_id, id),
    key ix_athlete_agreed_days_athlete (practice_id, athlete_id, on_day),
    constraint fk_athlete_agreed_days_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id)
);
