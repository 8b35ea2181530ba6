package vn.sokhuyenhoc.sins.work;

import picocli.CommandLine;

/** Breaks "picocli lives in cli": the work knows the command line. */
class ParsingWork {
    CommandLine line;
}
