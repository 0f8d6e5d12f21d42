package org.kmpsolv.resolver.encode;

import java.util.function.Predicate;
import org.kmpsolv.resolver.rule.Rule;
import org.kmpsolv.resolver.sat.Clauses;

/** Where clauses go, each with the rule that made it. */
public interface RuleSink {

  /**
   * A variable that is nobody else's.
   *
   * @param preferred the value to try first
   */
  int newVariable(boolean preferred);

  /** One of these literals holds, because of that rule. */
  void add(Rule rule, int... literals);

  /**
   * One of these literals holds by the definition of a variable, whatever the rules are. The first
   * one is of the variable that is defined: whatever the others are, there is a value for it.
   */
  void define(int... literals);

  /** Where the clauses of that rule go. */
  default Clauses under(Rule rule) {
    return new Clauses() {
      @Override
      public int newVariable(boolean preferred) {
        return RuleSink.this.newVariable(preferred);
      }

      @Override
      public void add(int... literals) {
        RuleSink.this.add(rule, literals);
      }
    };
  }

  /** The same but for some rules. */
  default RuleSink without(Predicate<Rule> left) {
    return new RuleSink() {
      @Override
      public int newVariable(boolean preferred) {
        return RuleSink.this.newVariable(preferred);
      }

      @Override
      public void add(Rule rule, int... literals) {
        if (!left.test(rule)) {
          RuleSink.this.add(rule, literals);
        }
      }

      @Override
      public void define(int... literals) {
        RuleSink.this.define(literals);
      }
    };
  }

  /** A sink that does not care for rules. */
  static RuleSink to(Clauses clauses) {
    return new RuleSink() {
      @Override
      public int newVariable(boolean preferred) {
        return clauses.newVariable(preferred);
      }

      @Override
      public void add(Rule rule, int... literals) {
        clauses.add(literals);
      }

      @Override
      public void define(int... literals) {
        clauses.add(literals);
      }
    };
  }
}
