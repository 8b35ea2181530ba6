-- Lists of people run on keys that are kept in memory, and names are found there. With all that a list asks for in these two, they were the
-- dearest part of writing a person; what is left is to find persons born in a year.
drop index person_sort_ix;
drop index person_birth_ix;
create index person_birth_ix on person (birth_year);
