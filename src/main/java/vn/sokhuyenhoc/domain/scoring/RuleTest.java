package vn.sokhuyenhoc.domain.scoring;

import java.util.Optional;
import vn.sokhuyenhoc.domain.criteria.Rule;

/**
 * One rule and what became of it.
 *
 * @param reason why it does not hold; empty where it holds, or cannot be told while answers are missing
 */
public record RuleTest(Rule rule, Optional<Reason> reason) {
}
