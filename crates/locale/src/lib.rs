//! Every text a person reads, in Indonesian and English, one checked function per message.
