-- What was counted when the register was closed, so that the first look in the morning need not read what nobody has changed since. It may be
-- lost at any time. Nothing is told of it in the log of changes.
create table kept_count (
    question   varchar(200) constraint kept_count_pk primary key,
    content_no bigint       not null,
    numbers    ${bytes}     not null
);
