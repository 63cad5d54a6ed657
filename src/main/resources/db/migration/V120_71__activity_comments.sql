-- What a comment stands beside: its column workout holds the id of that.
alter table workout_comment add column beside varchar(10) not null default 'WORKOUT';
