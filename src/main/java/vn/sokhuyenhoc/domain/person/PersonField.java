package vn.sokhuyenhoc.domain.person;

/** What is asked of a person. Problems name a field by these; columns of lists carry the same names. */
public enum PersonField { NAME, BIRTH, SEX, ID_NUMBER, OLD_ID_NUMBER, PHONE, ADDRESS, GROUP, PLACE, CHAPTER, EXEMPT }
