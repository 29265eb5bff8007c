package io.isms.conformity.example;

import io.isms.Isms;
import io.isms.common.PolicyId;
import io.isms.leadership.Leadership;
import io.isms.leadership.Policy;
import io.isms.leadership.PolicyLevel;
import io.isms.standard.Edition;

/** The leadership of the conforming organization. */
final class ExampleLeadership {
  private ExampleLeadership() {}

  static void addTo(Isms.Builder isms, Edition edition) {
    isms.leadership(
        Leadership.builder()
            .addPolicies(
                policy("POL-GENERAL", PolicyLevel.GENERAL),
                policy("POL-IS", PolicyLevel.INFORMATION_SECURITY),
                policy("POL-ACCESS", PolicyLevel.TOPIC_SPECIFIC))
            .build());
  }

  private static Policy policy(String id, PolicyLevel level) {
    return Policy.builder().id(PolicyId.of(id)).title(id).level(level).version(1).build();
  }
}
