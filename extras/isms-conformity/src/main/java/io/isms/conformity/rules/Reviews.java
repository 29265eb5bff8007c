package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.isms.common.ReviewId;
import io.isms.conformity.Probe;
import io.isms.conformity.Snapshot;
import io.isms.evaluation.ManagementReview;
import io.isms.evaluation.ReviewInput;
import io.isms.evaluation.ReviewItem;
import io.isms.evaluation.ReviewLevel;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The management reviews that were held by the day of the check. */
final class Reviews {
  private final ImmutableList<ManagementReview> held;
  private final ImmutableList<ManagementReview> atTheTop;
  private final ImmutableList<ManagementReview> current;
  private final ImmutableListMultimap<ReviewId, ManagementReview> feeders;
  private final Map<ReviewId, ManagementReview> previous = new HashMap<>();

  private Reviews(Snapshot snapshot) {
    held =
        snapshot.isms().evaluation().managementReviews().stream()
            .filter(review -> !review.on().isAfter(snapshot.asOf()))
            .sorted(Comparator.comparing(ManagementReview::on).thenComparing(ManagementReview::id))
            .collect(toImmutableList());
    atTheTop =
        held.stream()
            .filter(review -> review.level() == ReviewLevel.TOP)
            .collect(toImmutableList());
    ReviewPeriod period = new ReviewPeriod(snapshot);
    int newest = atTheTop.size() - 1;
    current =
        atTheTop.stream()
            .filter(review -> period.contains(review.on()) || review == atTheTop.get(newest))
            .collect(toImmutableList());
    ImmutableListMultimap.Builder<ReviewId, ManagementReview> feeding =
        ImmutableListMultimap.builder();
    held.forEach(review -> review.feedsInto().ifPresent(id -> feeding.put(id, review)));
    feeders = feeding.build();
    for (int i = 1; i < atTheTop.size(); i++) {
      previous.put(atTheTop.get(i).id(), atTheTop.get(i - 1));
    }
  }

  /** The view that the rules of one check share. */
  static Reviews of(Probe it) {
    return it.view(Reviews.class, Reviews::new);
  }

  /** All reviews, the oldest first. */
  ImmutableList<ManagementReview> held() {
    return held;
  }

  /** The reviews at the highest level, the oldest first. */
  ImmutableList<ManagementReview> atTheTop() {
    return atTheTop;
  }

  /** Those of them that count now: those of the review period, and the newest in any case. */
  ImmutableList<ManagementReview> current() {
    return current;
  }

  /** The newest review at the highest level; empty if there was none. */
  Optional<ManagementReview> newest() {
    return atTheTop.isEmpty() ? Optional.empty() : Optional.of(atTheTop.get(atTheTop.size() - 1));
  }

  /** The review at the highest level before that one; empty if that was the first. */
  Optional<ManagementReview> before(ManagementReview review) {
    return Optional.ofNullable(previous.get(review.id()));
  }

  /** What that review was told about an item, itself or through a review that feeds it. */
  Optional<ReviewInput> input(ManagementReview review, ReviewItem item) {
    Set<ReviewId> seen = new HashSet<>();
    Deque<ManagementReview> open = new ArrayDeque<>();
    open.add(review);
    while (!open.isEmpty()) {
      ManagementReview next = open.remove();
      if (seen.add(next.id())) {
        ReviewInput input = next.inputs().get(item);
        if (input != null) {
          return Optional.of(input);
        }
        open.addAll(feeders.get(next.id()));
      }
    }
    return Optional.empty();
  }
}
