package vn.sokhuyenhoc.sins.cli;

import picocli.CommandLine;

/** Keeps "picocli lives in cli". */
class ParsingCommand {
    CommandLine line;
}
