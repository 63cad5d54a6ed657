-- By how many days a workout of today may be moved: without an athlete it is the practice's word, without days an athlete's
-- word that the practice's holds again.
create table move_allowance (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16),
    days int,
    said datetime(6) not null,
    primary key (id),
    constraint uq_move_allowance unique (practice_id, id),
    key ix_move_allowance_athlete (practice_id, athlete_id, said),
    constraint fk_move_allowance_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id)
);
