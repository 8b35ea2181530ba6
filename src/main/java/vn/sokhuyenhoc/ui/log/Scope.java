package vn.sokhuyenhoc.ui.log;

/** What is taken back with the entry at hand. */
enum Scope { ENTRY, DAY, BATCH, ACCOUNT }
