// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace authloupe::test {

// Under a sanitizer everything takes ten times as long, and each line of code that runs is judged the first
// time: where a test repeats itself to prove results, the release proves them in full, and a part is enough
// there.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif
#else
inline constexpr bool kSanitized = false;
#endif

template<class Number>
[[nodiscard]] constexpr Number unlessSanitized(Number full, Number part) noexcept
{
    return kSanitized ? part : full;
}

} // namespace authloupe::test
