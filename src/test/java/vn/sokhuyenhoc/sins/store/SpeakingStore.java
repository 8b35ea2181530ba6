package vn.sokhuyenhoc.sins.store;

import vn.sokhuyenhoc.sins.text.QuietText;

/** Breaks "one way down": the database has no words for people. */
class SpeakingStore {
    QuietText text;
}
