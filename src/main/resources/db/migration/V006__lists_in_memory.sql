-- Lists of people run on keys that are kept in memory. What is left to these two is to find persons of one name or of one year; with all
-- that a list asks for in them, they were half of what writing a person costs.
drop index person_sort_ix;
create index person_sort_ix on person (sort_key);
drop index person_birth_ix;
create index person_birth_ix on person (birth_year);
