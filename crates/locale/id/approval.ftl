# Persetujuan lewat tautan.
refusal-version-passed = Naskah ini sudah diubah, dikembalikan, atau diterbitkan sesudah tautan dibuat. Minta tautan baru untuk naskah yang sekarang.
mail-approval-subject = Mohon persetujuan: { $headline }
mail-approval =
    { $office } memohon persetujuan Anda untuk siaran pers ini:

    { $headline }

    Baca dan setujui, atau tolak dengan alasan, lewat tautan ini:
    { $link }

    Tautan ini untuk Anda sendiri, berlaku tiga hari, dan hanya dapat dijawab sekali.

    { $site }
