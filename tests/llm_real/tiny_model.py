"""Writes a language model of random weights: two layers, 64 numbers a word, letters for words. It knows nothing.

Run: python tests/llm_real/tiny_model.py FILE.gguf, where gguf and numpy are.
"""

import string
import sys
from pathlib import Path

import gguf
import numpy as np

LAYERS, WIDTH, HEADS, INNER, CONTEXT = 2, 64, 4, 128, 40_960
UNKNOWN, CONTROL, NORMAL, BYTE = 2, 3, 1, 6
LETTERS = "▁" + string.ascii_letters + string.digits + string.punctuation + "\n"


def words() -> list[tuple[str, int]]:
    """Every word of the vocabulary and its kind."""
    control = [("<unk>", UNKNOWN), ("<s>", CONTROL), ("</s>", CONTROL)]
    return [*control, *((f"<0x{one:02X}>", BYTE) for one in range(256)), *((one, NORMAL) for one in LETTERS)]


def write(path: Path) -> None:
    """Makes the file; the same weights each time."""
    dice, vocabulary = np.random.default_rng(1), words()
    out = gguf.GGUFWriter(str(path), "llama")
    out.add_name("tiny")
    out.add_context_length(CONTEXT)
    out.add_embedding_length(WIDTH)
    out.add_block_count(LAYERS)
    out.add_feed_forward_length(INNER)
    out.add_head_count(HEADS)
    out.add_head_count_kv(HEADS)
    out.add_layer_norm_rms_eps(1e-5)
    out.add_rope_dimension_count(WIDTH // HEADS)
    out.add_vocab_size(len(vocabulary))
    out.add_tokenizer_model("llama")
    out.add_token_list([word for word, _ in vocabulary])
    out.add_token_scores([0.0] * len(vocabulary))
    out.add_token_types([kind for _, kind in vocabulary])
    out.add_bos_token_id(1)
    out.add_eos_token_id(2)
    out.add_unk_token_id(0)
    out.add_chat_template("{% for one in messages %}{{ one['role'] }}: {{ one['content'] }}\n{% endfor %}assistant:")

    def weights(name: str, *shape: int) -> None:
        out.add_tensor(name, (0.1 * dice.standard_normal(shape)).astype(np.float32))

    weights("token_embd.weight", len(vocabulary), WIDTH)
    weights("output.weight", len(vocabulary), WIDTH)
    out.add_tensor("output_norm.weight", np.ones(WIDTH, np.float32))
    for layer in range(LAYERS):
        for part in ("attn_q", "attn_k", "attn_v", "attn_output"):
            weights(f"blk.{layer}.{part}.weight", WIDTH, WIDTH)
        weights(f"blk.{layer}.ffn_gate.weight", INNER, WIDTH)
        weights(f"blk.{layer}.ffn_up.weight", INNER, WIDTH)
        weights(f"blk.{layer}.ffn_down.weight", WIDTH, INNER)
        for part in ("attn_norm", "ffn_norm"):
            out.add_tensor(f"blk.{layer}.{part}.weight", np.ones(WIDTH, np.float32))
    out.write_header_to_file()
    out.write_kv_data_to_file()
    out.write_tensors_to_file()
    out.close()


if __name__ == "__main__":
    write(Path(sys.argv[1]))
