package vn.sokhuyenhoc.sins.domain.person;

import vn.sokhuyenhoc.sins.text.QuietText;

/** Breaks "domain is plain Java". Breaks "one way down": what is so, not how it is said. */
class SpeakingPerson {
    QuietText text;
}
