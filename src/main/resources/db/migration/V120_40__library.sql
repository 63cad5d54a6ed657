create table library_workout (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    edition int not null,
    based_on varchar(40) not null,
    planned int not null,
    archived boolean not null,
    primary key (id),
    constraint uq_library_workout unique (practice_id, id),
    constraint fk_library_workout_practice foreign key (practice_id) references practice (id)
);

create table library_workout_edition (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    workout_id binary(16) not null,
    edition int not null,
    title varchar(80) not null,
    notation varchar(2000) not null,
    notation_version int not null,
    purpose varchar(500) not null,
    tags varchar(400) not null,
    written datetime(6) not null,
    primary key (id),
    constraint uq_library_workout_edition unique (practice_id, id),
    constraint uq_library_workout_edition_no unique (practice_id, workout_id, edition),
    constraint fk_library_workout_edition foreign key (practice_id, workout_id) references library_workout (practice_id, id)
);

create table plan_template (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    edition int not null,
    based_on varchar(40) not null,
    archived boolean not null,
    primary key (id),
    constraint uq_plan_template unique (practice_id, id),
    constraint fk_plan_template_practice foreign key (practice_id) references practice (id)
);

create table plan_template_edition (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    template_id binary(16) not null,
    edition int not null,
    title varchar(80) not null,
    summary varchar(1000) not null,
    idea varchar(1000) not null,
    entry_words varchar(1000) not null,
    tags varchar(400) not null,
    shape json not null,
    written datetime(6) not null,
    primary key (id),
    constraint uq_plan_template_edition unique (practice_id, id),
    constraint uq_plan_template_edition_no unique (practice_id, template_id, edition),
    constraint fk_plan_template_edition foreign key (practice_id, template_id) references plan_template (practice_id, id)
);
