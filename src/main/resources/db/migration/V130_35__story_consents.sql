create table story_consent (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    story_id binary(16) not null,
    given datetime(6) not null,
    statement varchar(500) not null,
    title varchar(120) not null,
    body varchar(3000) not null,
    athlete_words varchar(1500) not null,
    coach_words varchar(1500) not null,
    withdrawn datetime(6),
    primary key (id),
    constraint uq_story_consent unique (practice_id, id),
    key ix_story_consent_story (practice_id, story_id, given),
    constraint fk_story_consent_story foreign key (practice_id, story_id) references success_story (practice_id, id)
);
