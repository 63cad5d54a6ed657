-- Without a coach they are the practice's. What a row was copied from may be words that no table holds: no foreign key.
create table kind_word (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    coach binary(16),
    copied_from binary(16),
    occasion varchar(20) not null,
    words varchar(300) not null,
    place int not null,
    archived boolean not null,
    primary key (id),
    constraint uq_kind_word unique (practice_id, id),
    key ix_kind_word_coach (practice_id, coach, place),
    constraint fk_kind_word_practice foreign key (practice_id) references practice (id)
);
