// The calls for a digest on a context of one's own are old but not gone: without them each digest allocates.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
