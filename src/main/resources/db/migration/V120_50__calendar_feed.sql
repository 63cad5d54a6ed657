create table calendar_feed (
    id binary(16) not null,
    version bigint not null,
    word_hash varbinary(32) not null,
    of_practice binary(16) not null,
    of_athlete binary(16) not null,
    opened datetime(6) not null,
    fetched datetime(6),
    primary key (id),
    constraint uq_calendar_feed unique (word_hash),
    constraint uq_calendar_feed_athlete unique (of_practice, of_athlete),
    constraint fk_calendar_feed_athlete foreign key (of_practice, of_athlete) references athlete (practice_id, id)
);
