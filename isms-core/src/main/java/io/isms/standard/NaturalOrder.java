package io.isms.standard;

import java.util.Comparator;

/**
 * The order in which people read ids: digits count as numbers, so {@code A.9} comes before {@code
 * A.10}. Texts that differ only in leading zeros fall back on plain order, so that only equal texts
 * compare as equal.
 */
public enum NaturalOrder implements Comparator<String> {
  /** The only instance. */
  INSTANCE;

  @Override
  public int compare(String left, String right) {
    int i = startOfDifference(left, right);
    int j = i;
    while (i < left.length() && j < right.length()) {
      int result;
      if (isDigit(left.charAt(i)) && isDigit(right.charAt(j))) {
        int leftEnd = endOfDigits(left, i);
        int rightEnd = endOfDigits(right, j);
        result = compareNumbers(left, i, leftEnd, right, j, rightEnd);
        i = leftEnd;
        j = rightEnd;
      } else {
        result = Character.compare(left.charAt(i++), right.charAt(j++));
      }
      if (result != 0) {
        return result;
      }
    }
    int rest = Integer.compare(left.length() - i, right.length() - j);
    return rest != 0 ? rest : left.compareTo(right);
  }

  /** Where the first text or number begins that is not the same in both. */
  private static int startOfDifference(String left, String right) {
    int shorter = Math.min(left.length(), right.length());
    int start = 0;
    while (start < shorter && left.charAt(start) == right.charAt(start)) {
      start++;
    }
    while (start > 0 && isDigit(left.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Compares the numbers that stand from each start to each end, of any length. */
  private static int compareNumbers(
      String left, int leftStart, int leftEnd, String right, int rightStart, int rightEnd) {
    int i = withoutLeadingZeros(left, leftStart, leftEnd);
    int j = withoutLeadingZeros(right, rightStart, rightEnd);
    int result = Integer.compare(leftEnd - i, rightEnd - j);
    while (result == 0 && i < leftEnd) {
      result = Character.compare(left.charAt(i++), right.charAt(j++));
    }
    return result;
  }

  private static int withoutLeadingZeros(String digits, int start, int end) {
    int first = start;
    while (first < end - 1 && digits.charAt(first) == '0') {
      first++;
    }
    return first;
  }

  private static int endOfDigits(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
