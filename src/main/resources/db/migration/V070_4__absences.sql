create table athlete_absence (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    kind varchar(12) not null,
    first_day date not null,
    last_day date,
    words varchar(500) not null,
    withdrawn boolean not null,
    primary key (id),
    constraint uq_athlete_absence unique (practice_id, id),
    key ix_athlete_absence_athlete (practice_id, athlete_id, first_day),
    constraint fk_athlete_absence_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id)
);
